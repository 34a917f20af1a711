package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.ReferenceLists.Answer;
import org.throughline.web.returns.ReferenceLists.Kind;
import org.throughline.web.trail.Actor;

class ReferenceListsTest extends ServiceTest {

    private static final Actor ANALYST = new Actor("list-test", "Ann Alyst", "Performance analyst");
    private static final String POSTCODES = """
            pcd,pcd2,pcds,oslaua,oseast1m,osnrth1m
            N1  9GU,N1   9GU,N1 9GU,E09000007,530420,0183570
            CF101AA,CF10 1AA,CF10 1AA,W06000015,318240,0176240
            """;
    private static final String AUTHORITIES =
            "LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE09000007,Camden,E09000007,Camden\n";
    private static final String PROVIDERS =
            "URN,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE\nSC123456,\"U4,U6\",\"PR1\",,N1 9GU\n";

    @Autowired
    ReferenceLists lists;

    @Autowired
    SmallReturns returns;

    @Autowired
    Runs runs;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    TestPeople.Person analyst = new TestPeople.Person("", "");

    @BeforeEach
    void load() {
        returns.load();
        analyst = people.with("performance-analyst");
    }

    private Answer keep(String name, String words) throws Exception {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return lists.keep(ANALYST, new SentFile(name, () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void a_list_is_known_by_its_columns_and_the_newest_of_a_kind_is_used() throws Exception {
        assertThat(keep("one.csv", AUTHORITIES)).isInstanceOf(Answer.Done.class);
        assertThat(keep("older.csv", POSTCODES)).isInstanceOf(Answer.Done.class);
        assertThat(keep("newer.csv", POSTCODES)).isInstanceOf(Answer.Done.class);
        assertThat(keep("homes.csv", PROVIDERS)).isInstanceOf(Answer.Done.class);

        assertThat(lists.kept())
                .extracting(list -> list.kind() + " " + list.name() + " " + list.entries())
                .containsExactlyInAnyOrder("AUTHORITIES one.csv 1", "POSTCODES newer.csv 2", "PROVIDERS homes.csv 1");
    }

    @Test
    void what_is_kept_of_a_list_of_postcodes_says_where_each_lies() throws Exception {
        keep("areas.csv", AUTHORITIES);
        keep("codes.csv", POSTCODES);

        var compared = Compared.with(lists.newest(), Optional.empty());

        assertThat(compared.places().find("N1 9GU").authority()).isEqualTo("E09000007");
        assertThat(compared.places().find("CF10 1AA").authority()).isEqualTo("WAL");
        assertThat(compared.places().find("ZZ1 1ZZ").isKnown()).isFalse();
    }

    @Test
    void a_check_uses_the_lists_that_are_kept_and_says_which() throws Exception {
        returns.loadCare();
        keep("areas.csv", AUTHORITIES);
        keep("codes.csv", POSTCODES);
        keep("homes.csv", PROVIDERS);

        var result = returns.check(analyst, SmallReturns.CARE).result().orElseThrow();

        assertThat(result.skipped().values())
                .noneMatch(why -> why.contains(Kind.POSTCODES.need().words())
                        || why.contains(Kind.AUTHORITIES.need().words())
                        || why.contains(Kind.PROVIDERS.need().words()));
        assertThat(result.remarks())
                .contains("The return was compared with codes.csv.", "The return was compared with homes.csv.");
    }

    @Test
    void a_file_that_is_no_list_is_refused_and_nothing_is_kept_of_it() throws Exception {
        var before = lists.kept();

        assertThat(keep("holiday.csv", "day,name\n2026-12-25,Christmas Day\n"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.words())
                                .contains("holiday.csv is no list of postcodes, authorities or providers"));
        assertThat(keep("bomb.csv", "a,b\n" + "x".repeat(11_000_000) + ",1\n")).isInstanceOf(Answer.Refused.class);
        assertThat(lists.kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void a_damaged_or_hostile_list_is_refused_in_words(String name, byte[] bytes) throws Exception {
        var before = lists.kept();

        var answer = lists.keep(ANALYST, new SentFile(name, () -> new ByteArrayInputStream(bytes)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.words()).contains(name).doesNotContain("null"));
        assertThat(lists.kept()).isEqualTo(before);
    }

    static List<Arguments> a_damaged_or_hostile_list_is_refused_in_words() throws IOException {
        return List.of(
                arguments("huge.csv", bytes(POSTCODES + "x".repeat(11_000_000) + ",,,,1,1\n")),
                arguments("open.csv", bytes(POSTCODES + "\"N1 9GV,,,E09000007,1,1\n".repeat(3))),
                arguments("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                arguments("no-book.xlsx", bytes("URN,PLACE_CODES\n")),
                arguments("other-book.xlsx", zip("hello.txt", "hello")),
                arguments("nothing.zip", zip("readme.txt", "no table")),
                arguments("empty.csv", new byte[0]),
                arguments("broken.zip", Arrays.copyOf(zip("list.csv", POSTCODES), 60)));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(words));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_list_in_a_zip_is_found() throws Exception {
        var bytes = zip("Data/ONSPD.csv", POSTCODES);

        assertThat(lists.keep(ANALYST, new SentFile("ONSPD.zip", () -> new ByteArrayInputStream(bytes))))
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(done.kept().entries()).isEqualTo(2));
    }

    @Test
    void the_page_says_what_is_kept_and_takes_a_list() throws Exception {
        mvc.perform(multipart("/returns/lists")
                        .file(new MockMultipartFile(
                                "file", "page.csv", "text/csv", POSTCODES.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(people.signedIn(analyst)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/returns/lists").with(people.signedIn(analyst)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("page.csv: 2 postcodes")))
                .andExpect(content().string(containsString("17 rules")));
        mvc.perform(multipart("/returns/lists").with(csrf()).with(people.signedIn(analyst)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Select the file of a list")));
    }
}
