package org.throughline.web.casework;

/** One thing that keeps a form from being saved: the field it is about, and what to do in words. */
public record Refusal(String field, String words) {}
