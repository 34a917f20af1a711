package org.throughline.web.pages;

/** One area or place of the navigation: its words, its address and whether the page shown lies in it. */
public record NavigationItem(String words, String address, boolean current) {}
