package org.linewright.headless.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.pbx.laws.Verdict;

/** The laws of a driver, and what became of them. */
public record LawChapter(List<Verdict> verdicts) {

    private static final Text OBEYED = new Text("nichts zu sagen", "nothing to say");

    public LawChapter {
        verdicts = List.copyOf(verdicts);
    }

    public Chapter chapter() {
        return Chapter.examining(new Text("Die Gesetze eines Treibers", "The laws of a driver"),
                verdicts.stream().flatMap(LawChapter::promises).toList());
    }

    private static Stream<Promise> promises(Verdict verdict) {
        Text law = Text.of("{0} ({1})", "{0} ({1})", verdict.law().kind().law(), verdict.law().kind().code());
        return verdict.obeyed()
                ? Stream.of(new Promise(law, OBEYED, Kept.YES))
                : verdict.findings().stream().map(finding -> new Promise(law,
                        Text.of("{0} {1}", "{0} {1}", finding.sentence(), finding.remedy()), Kept.NO));
    }
}
