package org.throughline.returns.parcel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Guarded.Refused;

/** What the guard asks of a zip: that it is whole, unpacks to no more than it may, and stays in its folder. */
class ZipsAtTheGuardTest {

    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\n";
    private static final Limits SMALL = new Limits(100, 1_000_000, 5, 1_000, 5_000, 6, 20);

    private static Guarded guard(Member... files) throws IOException {
        return Returns.guard(new Parcel("parcel", List.of(files)));
    }

    private static Refused refused(Guarded guarded) {
        assertThat(guarded).isInstanceOf(Refused.class);
        return (Refused) guarded;
    }

    private static List<String> names(Guarded guarded) {
        assertThat(guarded).isInstanceOf(Clean.class);
        return ((Clean) guarded).contents().files().stream().map(Member::name).toList();
    }

    @Test
    void the_files_of_a_zip_are_files_and_can_be_opened_again_and_again() throws IOException {
        var zip = Zips.zip("v1/Reviews.csv", REVIEWS, "v1/last/", "", "v1/last/Reviews.csv", REVIEWS + "A2,,,\n");
        var guarded = guard(file("v1.zip", zip));

        assertThat(names(guarded)).containsExactly("v1.zip/v1/Reviews.csv", "v1.zip/v1/last/Reviews.csv");
        var last = ((Clean) guarded).contents().files().get(1);
        for (int i = 0; i < 2; i++) {
            try (var bytes = last.open()) {
                assertThat(new String(bytes.readAllBytes(), UTF_8)).isEqualTo(REVIEWS + "A2,,,\n");
            }
        }
    }

    @Test
    void a_zip_that_packs_nothing_is_read_too() throws IOException {
        assertThat(names(guard(file("a.zip", Zips.stored("Reviews.csv", REVIEWS)))))
                .containsExactly("a.zip/Reviews.csv");
    }

    @Test
    void what_is_hostile_in_a_zip_is_refused_by_its_name_there() throws IOException {
        var refused = refused(guard(file("a.zip", Zips.zip("Reviews.csv", REVIEWS, "b.csv", "CHILD\n\0"))));

        assertThat(refused.where().file()).isEqualTo("a.zip/b.csv");
    }

    @Test
    void a_zip_within_a_zip_is_refused() throws IOException {
        var inner = Zips.zip("Reviews.csv", REVIEWS);

        assertThat(refused(guard(file("a.zip", Zips.zipOf("b.csv", inner)))).words())
                .isEqualTo("The zip holds another zip. Unpack it first.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../a.csv", "a/../../b.csv", "/etc/a.csv", "C:/a.csv", "a\\..\\b.csv", "..", "a/.."})
    void a_file_that_would_land_outside_its_folder_is_refused(String name) throws IOException {
        assertThat(refused(guard(file("a.zip", Zips.zip(name, REVIEWS)))).words())
                .contains("outside its folder");
    }

    @Test
    void a_link_in_a_zip_is_refused() throws IOException {
        var zip = Zips.zip("passwords.csv", "/etc/passwd");
        int attributes = Zips.contents(zip) + 38;
        zip[attributes + 3] = (byte) 0xA1;

        assertThat(refused(guard(file("a.zip", zip))).words())
                .isEqualTo("The zip holds a link instead of a file: passwords.csv");
    }

    @Test
    void a_list_of_contents_that_does_not_agree_with_the_files_is_refused() throws IOException {
        var other = Zips.zip("Reviews.csv", REVIEWS);
        other[Zips.contents(other) + 46] = 'X';
        refused(guard(file("a.zip", other)));

        var moved = Zips.zip("Reviews.csv", REVIEWS);
        moved[Zips.contents(moved) + 42] = 7;
        refused(guard(file("a.zip", moved)));

        var one = Zips.zip("Reviews.csv", REVIEWS);
        var two = Zips.zip("Reviews.csv", REVIEWS, "b.csv", REVIEWS);
        var hidden = new byte[Zips.contents(two) - 57 + one.length - Zips.contents(one)];
        System.arraycopy(two, 0, hidden, 0, Zips.contents(two) - 57);
        System.arraycopy(one, Zips.contents(one), hidden, Zips.contents(two) - 57, one.length - Zips.contents(one));
        refused(guard(file("a.zip", hidden)));
    }

    @Test
    void a_zip_bomb_is_refused_while_it_unpacks() throws IOException {
        var bomb = Zips.zipOf("Reviews.csv", new byte[0]);
        var zeros = (REVIEWS + "A1,,01/05/2025,PN1\n".repeat(500_000)).getBytes(UTF_8);
        bomb = Zips.zipOf("Reviews.csv", zeros);

        assertThat(zeros.length / bomb.length).isGreaterThan(100);
        assertThat(refused(guard(file("a.zip", bomb))).words())
                .isEqualTo("The zip unpacks to more than 100 times its size.");
    }

    @Test
    void a_zip_that_unpacks_to_too_much_in_all_is_refused() throws IOException {
        var random = new Random(1);
        var text = new StringBuilder(REVIEWS);
        for (int i = 0; i < 30_000; i++) {
            text.append(random.nextLong()).append(",,,\n");
        }
        var zip = Zips.zip("a/Reviews.csv", text.toString(), "b/Reviews.csv", text.toString());

        assertThat(Returns.guard(Parcel.of(file("a.zip", zip)), SMALL))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.words()).isEqualTo("The zip unpacks to more than 1 MB."));
    }

    @Test
    void a_zip_with_too_many_files_is_refused() throws IOException {
        var zip = Zips.zip("1", "", "2", "", "3", "", "4", "", "5", "", "6", "");

        assertThat(Returns.guard(Parcel.of(file("a.zip", zip)), SMALL)).isInstanceOf(Refused.class);
    }

    @Test
    void two_files_of_one_name_in_a_zip_are_refused() throws IOException {
        var zip = Zips.zip("a.csv", REVIEWS, "b.csv", REVIEWS);
        var text = new String(zip, ISO_8859_1).replace("b.csv", "a.csv");

        assertThat(refused(guard(file("a.zip", text.getBytes(ISO_8859_1)))).words())
                .contains("two files of one name");
    }

    @Test
    void a_zip_cut_anywhere_is_refused() throws IOException {
        var zip = Zips.zip("Reviews.csv", REVIEWS, "b.csv", REVIEWS);
        for (int cut = 4; cut < Zips.contents(zip) + 40; cut++) {
            assertThat(guard(file("a.zip", Arrays.copyOf(zip, cut))))
                    .as("cut at %s", cut)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_zip_with_any_byte_of_its_files_changed_is_refused_or_holds_the_same() throws IOException {
        var zip = Zips.zip("Reviews.csv", REVIEWS.repeat(3));
        for (int i = 30 + "Reviews.csv".length(); i < Zips.contents(zip); i++) {
            var changed = zip.clone();
            changed[i] ^= 0x55;
            if (guard(file("a.zip", changed)) instanceof Clean(var contents)) {
                try (var bytes = contents.files().getFirst().open()) {
                    assertThat(new String(bytes.readAllBytes(), UTF_8)).isEqualTo(REVIEWS.repeat(3));
                }
            }
        }
    }

    @Test
    void a_locked_zip_is_refused() throws IOException {
        var zip = Zips.zip("Reviews.csv", REVIEWS);
        zip[6] |= 1;

        assertThat(refused(guard(file("a.zip", zip))).words()).isEqualTo("The zip is locked with a password.");
    }
}
