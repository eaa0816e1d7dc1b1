package org.linewright.workbench.softphone.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.RingTone;
import org.linewright.lines.Talk;
import org.linewright.workbench.kit.Remembered;
import org.osgi.service.prefs.Preferences;

/**
 * The line that was called from last, the numbers that were typed, the extensions that lines watch, how wide columns
 * are; kept over restarts.
 */
public record Remembering(Preferences node) {

    private static final String LINE = "softphone.line";
    private static final String NUMBERS = "softphone.numbers";
    private static final String WATCHED = "softphone.watched:";
    private static final String MICROPHONE = "softphone.microphone";
    private static final String SPEAKER = "softphone.speaker";
    private static final String RING = "softphone.ring";
    private static final String RING_SPEAKER = "softphone.ring.speaker";
    private static final String RING_VOLUME = "softphone.ring.volume";
    private static final int USUAL_VOLUME = 60;
    private static final int MOST = 20;

    public Optional<LineId> line() {
        String[] parts = node.get(LINE, "").split("/", 2);
        return parts.length == 2 && GroupId.fits(parts[0])
                ? Optional.of(new LineId(new GroupId(parts[0]), parts[1]))
                : Optional.empty();
    }

    public void line(LineId line) {
        node.put(LINE, line.group().value() + "/" + line.user());
        write();
    }

    /** The numbers that were dialled, the newest first. */
    public List<String> numbers() {
        return node.get(NUMBERS, "").lines().filter(number -> !number.isBlank()).toList();
    }

    public void dialled(String number) {
        List<String> numbers = new ArrayList<>(numbers());
        numbers.remove(number.strip());
        numbers.addFirst(number.strip());
        node.put(NUMBERS, String.join("\n", numbers.subList(0, Math.min(MOST, numbers.size()))));
        write();
    }

    /** The extensions that this line watches, in the order in which they were chosen. */
    public List<String> watched(LineId line) {
        return node.get(watching(line), "").lines().filter(extension -> !extension.isBlank()).toList();
    }

    public void watched(LineId line, List<String> extensions) {
        if (extensions.isEmpty()) {
            node.remove(watching(line));
        } else {
            node.put(watching(line), String.join("\n", extensions));
        }
        write();
    }

    private static String watching(LineId line) {
        return WATCHED + line.group().value() + ":" + line.user();
    }

    /** What calls speak and listen through. */
    public Talk.Devices devices() {
        return new Talk.Devices(node.get(MICROPHONE, ""), node.get(SPEAKER, ""));
    }

    public void devices(Talk.Devices devices) {
        node.put(MICROPHONE, devices.microphone());
        node.put(SPEAKER, devices.speaker());
        write();
    }

    /** How it rings here; empty when it does not. */
    public Optional<RingTone> ring() {
        return rings() ? Optional.of(ringTone()) : Optional.empty();
    }

    public boolean rings() {
        return node.getBoolean(RING, true);
    }

    /** How it rings, or would. */
    public RingTone ringTone() {
        return new RingTone(node.get(RING_SPEAKER, ""), node.getInt(RING_VOLUME, USUAL_VOLUME));
    }

    public void ring(boolean on, RingTone tone) {
        node.putBoolean(RING, on);
        node.put(RING_SPEAKER, tone.speaker());
        node.putInt(RING_VOLUME, tone.percent());
        write();
    }

    /** The width of a column in pixels; empty when nobody changed it. */
    public OptionalInt width(String column) {
        int width = node.getInt("width." + column, 0);
        return width > 0 ? OptionalInt.of(width) : OptionalInt.empty();
    }

    public void width(String column, int width) {
        node.putInt("width." + column, width);
    }

    /** To the disk, soon. */
    public void write() {
        new Remembered(node).write();
    }
}
