"""What running costs."""
