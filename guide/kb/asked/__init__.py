"""What is asked: the questions of the interview, and how readers search for kinds."""
