package org.throughline.web.pages;

/** One thing to mend on a form: the id of the field that it is about, and what to do in words. */
public record FormError(String field, String words) {}
