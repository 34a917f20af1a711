package org.throughline.returns.xml;

import java.util.List;

/**
 * An element as it was read.
 *
 * @param text the characters directly in it, as they stand; those between its children too
 * @param line from 1
 * @param column from 1
 */
public record Element(String name, String text, int line, int column, List<Element> children) {

    public Element {
        children = List.copyOf(children);
    }
}
