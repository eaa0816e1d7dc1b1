package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteFinding.Sure;
import org.linewright.pbx.note.NoteLine;
import org.linewright.pbx.note.NoteRemark;

/** What was found so far. The first value of a key stays; another one is told and makes it doubtful. */
final class Notebook {

    private final Map<String, NoteFinding> findings = new LinkedHashMap<>();
    private final List<NoteRemark> remarks = new ArrayList<>();
    private final List<NoteRemark> strange = new ArrayList<>();
    private final List<NoteFact> facts = new ArrayList<>();
    private final List<NoteAdvice> advice = new ArrayList<>();
    private final Map<String, String> beside = new LinkedHashMap<>();

    void stated(String key, String value, NoteLine line, String german, String english) {
        add(new NoteFinding(key, value, line, Sure.STATED, new Text(german, english)));
    }

    void inferred(String key, String value, NoteLine line, String german, String english) {
        add(new NoteFinding(key, value, line, Sure.INFERRED, new Text(german, english)));
    }

    void add(NoteFinding found) {
        NoteFinding before = findings.putIfAbsent(found.key(), found);
        if (before == null || before.value().equals(found.value())) { // framework-driven null
            return;
        }
        findings.put(before.key(), new NoteFinding(before.key(), before.value(), before.line(), Sure.INFERRED,
                Text.of("{0} Zeile {1} sagt etwas anderes.", "{0} Line {1} says something else.", before.why(),
                        found.line().number())));
        strange(found.line(), Text.of("{0}: hier steht {1}, in Zeile {2} aber {3}.",
                "{0}: {1} stands here, but in line {2} {3}.", found.key(), found.value(), before.line().number(),
                before.value()));
    }

    void remark(NoteLine line, Text words) {
        remarks.add(new NoteRemark(line, words));
    }

    void strange(NoteLine line, Text words) {
        strange.add(new NoteRemark(line, words));
    }

    void fact(NoteFact fact) {
        facts.add(fact);
        remark(fact.line(), fact.sentence());
    }

    void advice(NoteAdvice told) {
        advice.add(told);
        remark(told.line(), told.summary());
    }

    /** What stands beside a code in the table. */
    void beside(String key, String words) {
        beside.putIfAbsent(key, words);
    }

    Optional<String> beside(String key) {
        return Optional.ofNullable(beside.get(key)); // framework-driven null
    }

    /** A value that no field takes is told instead of set. */
    void drop(NoteFinding found, Text why) {
        findings.remove(found.key());
        strange(found.line(), Text.of("{0} = {1}: {2}", "{0} = {1}: {2}", found.key(), found.value(), why));
    }

    List<NoteAdvice> advice() {
        return List.copyOf(advice);
    }

    Optional<NoteFinding> finding(String key) {
        return Optional.ofNullable(findings.get(key)); // framework-driven null
    }

    List<NoteFinding> findings() {
        return List.copyOf(findings.values());
    }

    List<NoteFact> facts() {
        return List.copyOf(facts);
    }

    List<NoteRemark> remarks() {
        return List.copyOf(remarks);
    }

    List<NoteRemark> strange() {
        return List.copyOf(strange);
    }
}
