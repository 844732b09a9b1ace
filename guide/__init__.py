"""The knowledge and logic of the guide: standard library only, pure, no clock."""
