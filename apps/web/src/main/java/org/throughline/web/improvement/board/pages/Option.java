package org.throughline.web.improvement.board.pages;

/** One of several to choose from. */
public record Option(String value, String words) {}
