package org.throughline.web.uploads;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

/** A performance analyst who sends small files, each test those of a year that no other test speaks of. */
abstract class Sender extends ServiceTest {

    private static final Pattern UPLOAD = Pattern.compile("/loads/uploads/([0-9a-f-]{36})");
    private static final AtomicInteger YEARS = new AtomicInteger(1961);

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    Person analyst = new Person("", "");
    int year;

    @BeforeEach
    void anAnalyst() {
        analyst = people.with("performance-analyst");
        anotherYear();
    }

    /** From here the test speaks of another year, of which no test has spoken either. */
    final void anotherYear() {
        year = YEARS.getAndIncrement();
    }

    static MockMultipartFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    static byte[] zip(MockMultipartFile... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getOriginalFilename())));
                zip.write(file.getBytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A census of this test's year in which each of these children was referred. */
    String census(String... children) {
        return censusOf("301", children);
    }

    String censusOf(String authority, String... children) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%d</Year>
                <ReferenceDate>%d-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
                <LEA>%s</LEA></Source></Header><Children>
                """.formatted(year, year, authority));
        for (var child : children) {
            text.append("""
                    <Child><ChildIdentifiers><LAchildID>%s</LAchildID><PersonBirthDate>%d-05-06</PersonBirthDate><Sex>F</Sex>
                    </ChildIdentifiers><CINdetails><CINreferralDate>%d-06-07</CINreferralDate></CINdetails></Child>
                    """.formatted(child, year - 5, year - 1));
        }
        return text.append("</Children></Message>\n").toString();
    }

    /** The tables of a return about one looked-after child. */
    MockMultipartFile[] careTables(String child) {
        return new MockMultipartFile[] {
            file("return.json", "{\"collection_year\": %d}".formatted(year)),
            file(
                    "Header.csv",
                    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n%s,M,06/05/%d,WBRI,,,\n".formatted(child, year - 5)),
            file("Episodes.csv", """
                    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                    %s,07/06/%d,S,C2,N1,U6,PR1,,,,,,SC123456
                    """.formatted(child, year - 1))
        };
    }

    ResultActions send(String tick, MockMultipartFile... files) throws Exception {
        var request = multipart("/loads");
        for (var file : files) {
            request.file(file);
        }
        if (!tick.isEmpty()) {
            request.param(tick, "true");
        }
        return web.perform(request.with(csrf()).with(people.signedIn(analyst)));
    }

    ResultActions open(String address) throws Exception {
        return web.perform(get(address).with(people.signedIn(analyst)));
    }

    ResultActions press(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(people.signedIn(analyst));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return web.perform(request);
    }

    static String page(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    static String leadsTo(ResultActions answer) {
        return String.valueOf(answer.andReturn().getResponse().getRedirectedUrl());
    }

    static UUID upload(ResultActions answer) {
        var address = UPLOAD.matcher(leadsTo(answer));
        if (!address.matches()) {
            throw new AssertionError(
                    "not taken: " + answer.andReturn().getResponse().getStatus());
        }
        return UUID.fromString(address.group(1));
    }

    Upload ended(UUID upload) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !uploads.find(upload).orElseThrow().state().isUnderWay());
        return uploads.find(upload).orElseThrow();
    }

    /** Sends the files, waits, and answers where their load is to be seen. */
    String loaded(MockMultipartFile... files) throws Exception {
        return "/loads/"
                + ended(upload(send("", files)))
                        .load()
                        .orElseThrow(() -> new AssertionError("it did not become a load"));
    }
}
