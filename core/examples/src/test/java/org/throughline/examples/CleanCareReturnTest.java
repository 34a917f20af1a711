package org.throughline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Collection;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.ssda903.checks.Ssda903Checking;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.ReturnFiles;

/** A return of children in care who are recorded without a mistake raises no alarm. */
class CleanCareReturnTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void two_closed_years_of_an_authority_give_no_finding_at_all(long seed) throws IOException {
        var made = made(seed);
        var files = new ReturnFiles();
        files.add(contents("ssda903-2027", made));
        files.addLast(contents("ssda903-2026", made));

        var children = files.read(Places.UNKNOWN, Map.of(), new ReturnFiles.Told(Optional.empty(), Optional.empty()));
        var checked = Ssda903Checking.check(children, Set.of());

        assertThat(children.size()).isGreaterThan(200);
        assertThat(checked.selection().checks()).hasSizeGreaterThan(290);
        var findings = new ArrayList<Finding>();
        checked.findings().each(findings::add);
        assertThat(findings).isEmpty();
    }

    private static Map<String, ByteArrayOutputStream> made(long seed) throws IOException {
        var files = new LinkedHashMap<String, ByteArrayOutputStream>();
        ExampleFiles.write(
                InventedAuthority.of(new Recipe(Council.VALESHIRE, seed, 2_500, LocalDate.of(2027, 3, 31))),
                EnumSet.of(Collection.SSDA903),
                name -> files.computeIfAbsent(name, _ -> new ByteArrayOutputStream()),
                _ -> {});
        return files;
    }

    private static Contents contents(String folder, Map<String, ByteArrayOutputStream> made) throws IOException {
        List<Member> members = new ArrayList<>();
        made.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                members.add(Member.of(
                        name.substring(folder.length() + 1), () -> new ByteArrayInputStream(bytes.toByteArray())));
            }
        });
        return switch (Returns.guard(new Parcel(folder, members))) {
            case Guarded.Clean(var contents) -> contents;
            case Guarded.Truncated _, Guarded.Refused _ -> throw new IllegalStateException(folder);
        };
    }
}
