package org.throughline.returns.xml;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.reading.Listing;

/** Takes an element apart by the names of its children; {@link #rest} lists what nobody asked for. */
public final class Taking {

    private static final Element NOTHING = new Element("", "", 0, 0, List.of());

    private final Element element;
    private final List<Element> left;
    private final Listing listing;

    public Taking(Element element, Listing listing) {
        this.element = element;
        this.left = new ArrayList<>(element.children());
        this.listing = listing;
    }

    /** The first child of that name. A second one stays behind and is listed. */
    public Value value(String name) {
        var found = first(name);
        if (found == NOTHING) {
            return Value.BLANK;
        }
        return valueOf(found);
    }

    /** The first child of that name with its own children, or an empty one. */
    public Taking group(String name) {
        return new Taking(first(name), listing);
    }

    /** Every child of that name. */
    public List<Value> values(String name) {
        return all(name).stream().map(this::valueOf).toList();
    }

    /** Every child of that name with its own children. */
    public List<Taking> groups(String name) {
        return all(name).stream().map(found -> new Taking(found, listing)).toList();
    }

    /** Every child of that name as it was read. */
    public List<Element> all(String name) {
        var found = new ArrayList<Element>();
        left.removeIf(child -> child.name().equals(name) && found.add(child));
        return found;
    }

    /** Where the element begins. */
    public int line() {
        return element.line();
    }

    /** Lists every child that was not taken. */
    public void rest() {
        for (var child : left) {
            listing.unknownField(element.name(), child.name(), child.line());
        }
    }

    private Element first(String name) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).name().equals(name)) {
                return left.remove(i);
            }
        }
        return NOTHING;
    }

    private Value valueOf(Element leaf) {
        for (var child : leaf.children()) {
            listing.unknownField(leaf.name(), child.name(), child.line());
        }
        return new Value(leaf.text(), leaf.line(), leaf.column());
    }
}
