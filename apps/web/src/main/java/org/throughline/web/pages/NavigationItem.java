package org.throughline.web.pages;

/** One place of the service navigation: its words, its address and whether the page shown lies under it. */
public record NavigationItem(String words, String address, boolean current) {}
