package org.throughline.web.improvement.board.pack;

/** @param pages how many it has */
public record Pdf(byte[] bytes, int pages) {}
