package org.throughline.web.pages;

import org.junit.jupiter.api.Test;
import org.throughline.web.BrowserTest;

class FrameBrowserTest extends BrowserTest {

    @Test
    void the_page_for_what_is_not_there_can_be_used_by_everybody() {
        isFitToUse("/error", "error", 404);
    }
}
