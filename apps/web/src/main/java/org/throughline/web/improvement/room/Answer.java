package org.throughline.web.improvement.room;

/** How something that was asked of a room ended. */
public sealed interface Answer {

    record Done() implements Answer {}

    /**
     * @param field the id of the field that it is about
     * @param words what is the matter and what to do
     */
    record Refused(String field, String words) implements Answer {}
}
