package org.throughline.cli;

import java.io.OutputStream;

/** Checks returns, one after the other, so that a JVM that watches can remember what that needs. */
public final class Rehearsal {

    private Rehearsal() {}

    /** Censuses, which are files of XML, and folders of other returns; what is found is not told. */
    public static void main(String[] paths) {
        for (var path : paths) {
            var kind = path.endsWith(".xml") ? "cin" : "ssda903";
            rehearse("check", kind, path);
            rehearse("check", kind, path, "--format", "html");
        }
        System.exit(0); // as every command ends
    }

    private static void rehearse(String... words) {
        var nowhere = OutputStream.nullOutputStream();
        Main.run(Main.writer(nowhere), Main.writer(nowhere), words);
    }
}
