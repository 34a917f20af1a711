package org.throughline.web.pages;

/** @param pages how many it has */
public record Pdf(byte[] bytes, int pages) {}
