package org.throughline.web.improvement.board;

/**
 * What became of a decision in the plan, in words.
 *
 * @param words with the names of those who own it
 * @param without the same without any name or text of the plan
 * @param link to the item of the plan that holds the action, empty where it is no longer in the plan
 * @param open it is still to be done
 * @param late its day has passed
 */
public record Carried(String words, String without, String link, boolean open, boolean late) {}
