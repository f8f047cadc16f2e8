"""What each format can hold, asked at compile time: one folder a format."""
