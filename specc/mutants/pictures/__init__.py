"""Pictures changed raw: chunks of PNG, segments of JPEG, and pixels of another shape or type."""
