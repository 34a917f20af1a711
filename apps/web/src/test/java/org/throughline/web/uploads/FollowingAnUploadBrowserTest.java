package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;

class FollowingAnUploadBrowserTest extends BrowserTest {

    private static final long ALONE_AMONG_LOADS = 0x6C6F6164L;

    @Autowired
    TestPeople people;

    @Autowired
    DataSource database;

    @Test
    void the_page_follows_its_load_and_shows_the_report_when_it_has_ended() throws Exception {
        signIn(people.with("performance-analyst"));
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(" + ALONE_AMONG_LOADS + ")");
            }
            page.navigate("/loads");
            page.getByLabel("Load files", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(
                            new FilePayload("census.xml", "text/xml", census().getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[type=submit]").click();
            page.locator("[role=status]", new Page.LocatorOptions().setHasText("Waiting for another load to end"))
                    .waitFor();
            isFitAsItIs("upload-under-way");
            other.commit();
        }

        page.getByText("What it came to").waitFor();

        assertThat(page.url()).matches(".*/loads/\\d+");
        assertThat(complaints()).isEmpty();
    }

    private static String census() {
        return """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>1959</Year>
                <ReferenceDate>1959-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
                <LEA>301</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>%s</LAchildID>
                <PersonBirthDate>1950-05-06</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>1958-06-07</CINreferralDate></CINdetails></Child></Children></Message>
                """.formatted("F" + UUID.randomUUID().toString().substring(0, 8));
    }
}
