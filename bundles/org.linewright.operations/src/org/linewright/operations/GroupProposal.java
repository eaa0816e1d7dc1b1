package org.linewright.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.FileId;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

/** What a face may propose while somebody types. Pure and quick: nothing here asks the disk or the network. */
public final class GroupProposal {

    /**
     * Names that another group of the same domain has as well.
     *
     * @param group which group
     * @param name what people call it
     * @param users the shared names, as an expression
     */
    public record Overlap(GroupId group, String name, String users) {
    }

    private static final Text COPY = new Text("Kopie von {0}", "Copy of {0}");

    private GroupProposal() {
    }

    /** A free name such as {@code HFO-estos.hfo-cloud.de}, of the driver's vendor and the registrar. */
    public static String name(DriverListing driver, String registrarHost, Configuration now) {
        int dash = driver.label().indexOf(" – ");
        String vendor = dash > 0 ? driver.label().substring(0, dash) : driver.vendor().split("\\s", 2)[0];
        String host = registrarHost.strip().toLowerCase(Locale.ROOT);
        return free(host.isEmpty() ? vendor : vendor + "-" + host, now);
    }

    /** A free id for a group of this name. */
    public static GroupId id(String name, Configuration now) {
        return new GroupId(FileId.free(GroupId.from(name).value(), id -> now.group(new GroupId(id)).isPresent()));
    }

    /**
     * A copy of a group under a free name and id. Its lines look for passwords of their own, of which there are none
     * yet; the accounts are the same, so it cannot be applied before registrar or user names are changed.
     *
     * @param reader whose language the name is in
     */
    public static LineGroup copy(LineGroup group, Configuration now, Locale reader) {
        String name = free(COPY.with(group.name()).in(reader), now);
        GroupId id = id(name, now);
        SecretReference own = SecretReference.secret(id + "/<USER>");
        return group.withId(id)
                .withName(name)
                .withLines(group.lines().stream().map(line -> line.withPassword(own)).toList());
    }

    /**
     * Which groups have some of these names in this domain already.
     *
     * @param self the group being edited, which does not count
     */
    public static List<Overlap> overlaps(UserNames names, String domain, Optional<GroupId> self, Configuration now) {
        Set<String> mine = Set.copyOf(names.names());
        List<Overlap> overlaps = new ArrayList<>();
        for (LineGroup group : now.groups().values()) {
            boolean other = !self.equals(Optional.of(group.id()))
                    && group.registrar().aorDomain().equalsIgnoreCase(domain.strip());
            List<String> shared = other
                    ? group.lines().stream().map(Line::user).filter(mine::contains).toList()
                    : List.of();
            if (!shared.isEmpty()) {
                overlaps.add(new Overlap(group.id(), group.name(), UserNames.of(shared).expression()));
            }
        }
        return overlaps;
    }

    /** A free internal number where this one is taken: {@code 111b}. */
    public static String number(String number, Configuration now) {
        Set<String> taken = now.groups().values().stream().flatMap(group -> group.lines().stream())
                .map(Line::internalNumber).collect(Collectors.toSet());
        return Stream.concat(Stream.of(number),
                IntStream.rangeClosed('b', 'z').mapToObj(letter -> number + (char) letter))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElse(number + "-" + taken.size());
    }

    private static String free(String name, Configuration now) {
        return FreeName.of(name, now.groups().values().stream().map(LineGroup::name));
    }
}
