package org.throughline.cli.json;

import java.io.IOException;
import java.io.Writer;

/** Writes JSON from the outside in. Commas and indents are its business; the order is its user's. */
public final class Json {

    private final Writer out;
    private final boolean lines;
    private int depth;
    private boolean first = true;

    private Json(Writer out, boolean lines) {
        this.out = out;
        this.lines = lines;
    }

    /** Each member on a line of its own, set in. */
    public static Json inLines(Writer out) {
        return new Json(out, true);
    }

    /** All on one line. */
    public static Json onOneLine(Writer out) {
        return new Json(out, false);
    }

    public Json begin(char bracket) throws IOException {
        out.write(bracket);
        depth++;
        first = true;
        return this;
    }

    public Json end(char bracket) throws IOException {
        depth--;
        if (!first) {
            line();
        }
        out.write(bracket);
        first = false;
        return this;
    }

    /** The next element of an array, or the name of the next member of an object. */
    public Json next() throws IOException {
        if (!first) {
            out.write(',');
        }
        first = false;
        line();
        return this;
    }

    public Json name(String name) throws IOException {
        next();
        text(name);
        out.write(": ");
        return this;
    }

    public Json member(String name, String value) throws IOException {
        name(name);
        return text(value);
    }

    public Json member(String name, long value) throws IOException {
        name(name);
        out.write(Long.toString(value));
        return this;
    }

    public Json member(String name, boolean value) throws IOException {
        name(name);
        out.write(Boolean.toString(value));
        return this;
    }

    public Json text(String value) throws IOException {
        out.write('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        out.write("\\u%04x".formatted((int) c));
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
        return this;
    }

    private void line() throws IOException {
        if (lines) {
            out.write('\n');
            out.write("  ".repeat(depth));
        }
    }
}
