package org.throughline.returns.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** Sixteen hexadecimal digits that stay the same while names, texts and their order do. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest(digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void digest(MessageDigest digest) {
        var content = "<" + name + ">" + text.strip();
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        for (var child : children) {
            child.digest(digest);
        }
        digest.update((byte) '/');
    }
}
