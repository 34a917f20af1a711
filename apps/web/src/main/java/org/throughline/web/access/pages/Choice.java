package org.throughline.web.access.pages;

/** One box to tick. {@code hint} is empty where the words say all. */
public record Choice(String value, String words, String hint, boolean ticked) {}
