package org.throughline.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Checks a census and a return, one after the other, so that a JVM that watches can remember what both need. */
public final class Rehearsal {

    private Rehearsal() {}

    /** The census, and the folder of the return; what is found is not told. */
    public static void main(String[] paths) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(nowhere, nowhere, "check", "cin", paths[0]);
        Main.run(nowhere, nowhere, "check", "ssda903", paths[1]);
        System.exit(0); // as every command ends
    }
}
