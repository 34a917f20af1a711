package org.throughline.returns.ssda903.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that a return is compared with, in the forms in which they are published. */
class ReferenceFilesTest {

    /** Some of the directory's fifty columns, in their order, as it is quoted there. */
    private static final String DIRECTORY = """
            "pcd","pcd2","pcds","dointr","doterm","oscty","ced","oslaua","osward","parish","usertype","oseast1m","osnrth1m","osgrdind","ctry","lat","long"
            "AB1 0AA","AB1  0AA","AB1 0AA","198001","199606","S99999999","S99999999","S12000033","S13002843","S99999999","0","385386","0801193","1","S92000003",57.101474,-2.242851
            "N1  9GU","N1   9GU","N1 9GU","200701","","E99999999","E99999999","E09000007","E05013656","E43000197","0","530420","0183570","1","E92000001",51.535,-.1203
            "CF101AA","CF10 1AA","CF10 1AA","200701","","W99999999","W99999999","W06000015","W05001272","W04000842","0","318240","0176240","1","W92000004",51.4,-3.1
            "GY1 1AA","GY1  1AA","GY1 1AA","199606","","L99999999","L99999999","L99999999","L99999999","L99999999","0","","","9","L93000001",99.999999,0.000000
            """;

    private static final Map<String, String> UPPER = Map.of("E09000007", "E09000007");

    @Test
    void the_national_directory_says_where_a_postcode_lies_and_in_which_authority() throws IOException {
        var postcodes = ReferenceFiles.postcodes(file("ONSPD_AUG_2026_UK.csv", DIRECTORY));
        var places = new Places(postcodes, UPPER);

        assertThat(postcodes.orElseThrow().size()).isEqualTo(3);
        assertThat(places.find("N19GU")).isEqualTo(new Post("N19GU", "N19GU", true, 530420, 183570, "E09000007"));
        assertThat(places.find("CF10 1AA").authority()).isEqualTo("WAL");
        assertThat(places.find("AB1 0AA").authority()).isEqualTo("SCO");
    }

    @Test
    void a_postcode_without_a_place_on_the_grid_is_not_known() throws IOException {
        var places = new Places(ReferenceFiles.postcodes(file("ONSPD.csv", DIRECTORY)), UPPER);

        assertThat(places.find("GY1 1AA").isKnown()).isFalse();
    }

    @Test
    void a_list_of_postcodes_that_was_written_again_says_the_same() throws IOException {
        var out = new ByteArrayOutputStream();
        ReferenceFiles.write(
                ReferenceFiles.postcodes(file("ONSPD.csv", DIRECTORY)).orElseThrow(), out);

        var again = ReferenceFiles.postcodes(file("kept.csv", out.toString(StandardCharsets.UTF_8)));

        assertThat(again.orElseThrow().size()).isEqualTo(3);
        var places = new Places(again, UPPER);
        assertThat(places.find("N1 9GU")).isEqualTo(new Post("N1 9GU", "N19GU", true, 530420, 183570, "E09000007"));
        assertThat(places.find("CF10 1AA").authority()).isEqualTo("WAL");
        assertThat(places.find("AB1 0AA").authority()).isEqualTo("SCO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pcd,lad25cd,east1m,north1m", "PCDS,LAUA,OSEAST1M,OSNRTH1M", "postcode,oslaua,oseast1m,osnrth1m"
            })
    void later_editions_with_other_names_are_read_and_what_is_no_directory_is_not(String header) throws IOException {
        var found = ReferenceFiles.postcodes(file("list.csv", header + "\nN1 9GU,E09000007,530420,183570\n"));

        assertThat(found.map(Postcodes::size))
                .isEqualTo(header.startsWith("postcode") ? Optional.empty() : Optional.of(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROVIDER_TYPE,URN,LA_NAME,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE",
                "Provider type,URN,Local authority,Placement code,Placement provider code,Closed date,Setting Address Postcode",
                "TYPE,Unique reference number,LA,Place codes,Provider codes,Closure date,Post code",
                "Type,Unique Reference Number (URN),LA,SSDA903 placement codes,SSDA903 provider codes,Date of closure,Postcode",
            })
    void providers_are_known_by_what_the_columns_speak_of(String header) throws IOException {
        var found = ReferenceFiles.providers(
                file("p.csv", header + "\nHome,1234567,Valeshire,\"K2, R1\",PR1/PR4,2026-05-06,N1 9GU\n"),
                Places.UNKNOWN);

        var provider = found.orElseThrow().getOrDefault("1234567", List.of()).getFirst();
        assertThat(provider.places()).containsExactlyInAnyOrder("K2", "R1");
        assertThat(provider.kinds()).containsExactlyInAnyOrder("PR1", "PR4");
        assertThat(provider.closed().sameDay(Day.on(2026, 5, 6))).isTrue();
    }
}
