package org.throughline.cli.check;

import java.io.IOException;
import java.io.Writer;

/** Writes JSON from the outside in. Commas and indents are its business; the order is its user's. */
final class Json {

    private final Writer out;
    private int depth;
    private boolean first = true;

    Json(Writer out) {
        this.out = out;
    }

    Json begin(char bracket) throws IOException {
        out.write(bracket);
        depth++;
        first = true;
        return this;
    }

    Json end(char bracket) throws IOException {
        depth--;
        if (!first) {
            line();
        }
        out.write(bracket);
        first = false;
        return this;
    }

    /** The next element of an array, or the name of the next member of an object. */
    Json next() throws IOException {
        if (!first) {
            out.write(',');
        }
        first = false;
        line();
        return this;
    }

    Json name(String name) throws IOException {
        next();
        text(name);
        out.write(": ");
        return this;
    }

    Json member(String name, String value) throws IOException {
        name(name);
        return text(value);
    }

    Json member(String name, long value) throws IOException {
        name(name);
        out.write(Long.toString(value));
        return this;
    }

    Json member(String name, boolean value) throws IOException {
        name(name);
        out.write(Boolean.toString(value));
        return this;
    }

    Json text(String value) throws IOException {
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
        out.write('\n');
        out.write("  ".repeat(depth));
    }
}
