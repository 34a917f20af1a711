package org.throughline.web;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.throughline.web.database.Emptied;

/**
 * The whole service with its database, started once and shared by every test class that extends this, also by those of
 * a browser. Do not add properties or replace beans, which would start another; leave behind only what other tests can
 * live with.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "throughline.data=target/service-test-${fork:fork-1}",
            "throughline.oversight.every=PT1H",
            "throughline.drift.every=PT1H",
            "throughline.insight.every=PT1H"
        })
@AutoConfigureMockMvc
public abstract class ServiceTest {

    static {
        Emptied.under(Emptied.folder("service-test"));
    }
}
