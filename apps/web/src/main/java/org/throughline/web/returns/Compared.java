package org.throughline.web.returns;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Need;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.Provider;
import org.throughline.returns.ssda903.child.ReferenceFiles;
import org.throughline.web.returns.ReferenceLists.Kind;

/**
 * What an SSDA903 is compared with in one check.
 *
 * @param given the lists that are at hand
 * @param names of their files
 */
record Compared(Places places, Map<String, List<Provider>> providers, Set<Need> given, List<String> names) {

    /** @param beside a list of providers that was sent with the return, which stands before the one that is kept */
    static Compared with(Map<Kind, Member> kept, Optional<Member> beside) throws IOException, Unusable {
        var given = EnumSet.noneOf(Need.class);
        var postcodes = Optional.ofNullable(kept.get(Kind.POSTCODES));
        var authorities = Optional.ofNullable(kept.get(Kind.AUTHORITIES));
        var providers = beside.or(() -> Optional.ofNullable(kept.get(Kind.PROVIDERS)));
        postcodes.ifPresent(_ -> given.add(Need.POSTCODES));
        authorities.ifPresent(_ -> given.add(Need.AUTHORITIES));
        providers.ifPresent(_ -> given.add(Need.PROVIDERS));
        var places = new Places(
                postcodes.isPresent() ? ReferenceFiles.postcodes(postcodes.get()) : Optional.empty(),
                authorities.isPresent()
                        ? ReferenceFiles.authorities(authorities.get()).orElse(Map.of())
                        : Map.of());
        return new Compared(
                places,
                providers.isPresent() ? providers(providers.get(), places) : Map.of(),
                given,
                Stream.of(postcodes, authorities, providers)
                        .flatMap(Optional::stream)
                        .map(Member::name)
                        .toList());
    }

    private static Map<String, List<Provider>> providers(Member file, Places places) throws IOException, Unusable {
        return switch (Returns.guardList(file)) {
            case Guarded.Clean(var contents) ->
                ReferenceFiles.providers(contents, places)
                        .orElseThrow(() -> new Unusable(file.name() + " is no list of providers."));
            case Guarded.Truncated(var _, var where) ->
                throw new Unusable("%s breaks off at line %d.".formatted(where.file(), where.line()));
            case Guarded.Refused(var where, var words) -> throw new Unusable(where.file() + ": " + words);
        };
    }
}
