"""Pages of ten made apps and sites, to be drawn as screenshots: data and drawing only."""
