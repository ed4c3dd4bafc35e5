"""Files to text, read in a confined child process of our own."""
