package org.throughline.cli.reports;

import java.io.IOException;

/** A way in which what was read is written, a file at a time. */
interface Telling {

    void tell(ReportFile file) throws IOException;
}
