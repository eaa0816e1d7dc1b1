package org.linewright.diagnostics.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;

/**
 * What somebody found who looked at the configuration and asked the drivers.
 *
 * @param looked everything that was looked at, also what is fine
 * @param remarks what there is to say
 */
public record Told(List<Subject> looked, List<Remark> remarks) {

    public Told {
        looked = List.copyOf(looked);
        remarks = List.copyOf(remarks);
    }

    /**
     * What was found in these files.
     *
     * @param files all that were looked at, such as {@code groups/office.yaml}
     * @param groups the groups by whose names findings are told
     * @param said what there is to say of a file
     */
    public static Told of(List<String> files, Collection<LineGroup> groups, Function<String, List<Trouble>> said) {
        Map<String, Subject> known = groups.stream()
                .collect(Collectors.toMap(group -> "groups/" + group.id() + ".yaml", Subject::of));
        Function<String, Subject> about = file -> known.getOrDefault(file, Subject.named(file));
        return new Told(files.stream().map(about).toList(), files.stream().flatMap(
                file -> said.apply(file).stream().map(one -> new Remark(about.apply(file), file, one))).toList());
    }

    /**
     * One thing to say.
     *
     * @param about whom it is about
     * @param file where it stands, such as {@code groups/office.yaml}
     */
    public record Remark(Subject about, String file, Trouble trouble) {
    }
}
