package org.throughline.web.improvement.board.pages;

/**
 * What became of a decision, in words.
 *
 * @param link to the item of the plan that holds the action, empty where it is no longer in the plan
 * @param open it is still to be done
 * @param late its day has passed
 */
public record Carried(String words, String link, boolean open, boolean late) {}
