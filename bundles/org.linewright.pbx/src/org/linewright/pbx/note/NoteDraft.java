package org.linewright.pbx.note;

import java.util.List;

/**
 * A profile as far as a note tells it.
 *
 * @param findings what is set, in the order of the profile
 * @param remarks what the note says besides: facts, proposals for a location, what Linewright has no place for
 * @param strange codes and values that were seen and not understood, or contradict each other; nothing follows from them
 * @param gaps what the note does not say
 * @param profile the YAML text, which a driver can be made of; a comment above each value names its line
 */
public record NoteDraft(List<NoteFinding> findings, List<NoteRemark> remarks, List<NoteRemark> strange,
        List<NoteGap> gaps, String profile) {

    public NoteDraft {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
        strange = List.copyOf(strange);
        gaps = List.copyOf(gaps);
    }

    /** The value found for a key, or the empty text. */
    public String value(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst().map(NoteFinding::value)
                .orElse("");
    }
}
