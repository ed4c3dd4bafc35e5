"""The list of chats and the way to the other pages."""
