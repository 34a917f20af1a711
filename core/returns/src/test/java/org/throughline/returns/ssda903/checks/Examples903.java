package org.throughline.returns.ssda903.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Need;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.ssda903.checks.Ssda903Checking.Checked;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.Provider;
import org.throughline.returns.ssda903.child.ReferenceFiles;
import org.throughline.returns.ssda903.child.ReturnFiles;

/** The example returns and lists that tests check. */
final class Examples903 {

    static final List<String> RETURNS = List.of("v1-60", "v2-300", "v3-1000");
    static final Set<Need> LISTS = EnumSet.of(Need.POSTCODES, Need.AUTHORITIES, Need.PROVIDERS);

    private Examples903() {}

    static Path path(String resource) {
        try {
            return Path.of(Objects.requireNonNull(Examples903.class.getResource(resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> lines(String resource) {
        try {
            return Files.readAllLines(path(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Places places() throws IOException {
        return new Places(
                ReferenceFiles.postcodes(member("/expected/ssda903/postcodes.csv")),
                ReferenceFiles.authorities(member("/expected/ssda903/authorities.csv"))
                        .orElseThrow());
    }

    static Map<String, List<Provider>> providers(String example, Places places) throws IOException {
        return ReferenceFiles.providers(member("/vectors/ssda903/" + example + "/providers.csv"), places)
                .orElseThrow();
    }

    static Checked check(String example) throws IOException {
        var folder = path("/vectors/ssda903/" + example);
        try (var files = Files.walk(folder)) {
            return check(
                    example,
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(file ->
                                    Member.of(folder.relativize(file).toString(), () -> Files.newInputStream(file)))
                            .toList(),
                    LISTS);
        }
    }

    /** @param example whose list of providers is meant */
    static Checked check(String example, List<Member> members, Set<Need> given) throws IOException {
        var contents = switch (Returns.guard(new Parcel("a return", members))) {
            case Guarded.Clean(var clean) -> clean;
            case Guarded.Truncated _, Guarded.Refused _ -> throw new IllegalStateException("not clean");
        };
        var files = new ReturnFiles();
        files.add(contents);
        var places = places();
        var children = files.read(
                places, providers(example, places), new ReturnFiles.Told(Optional.empty(), Optional.empty()));
        return Ssda903Checking.check(children, given);
    }

    private static Member member(String resource) {
        return Member.of(resource, () -> Files.newInputStream(path(resource)));
    }
}
