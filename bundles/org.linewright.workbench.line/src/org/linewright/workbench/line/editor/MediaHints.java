package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.line.Bandwidth;
import org.linewright.core.line.Codec;
import org.linewright.core.line.InviteSize;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** What the chosen codecs mean on the wire: how large the INVITE gets, how much the calls take. */
final class MediaHints implements PageSection {

    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(Composite area, Label icon, Label size, Label bandwidth) {
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, Runnable resized) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.GAP).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label size = wrapped(area, "media.invite");
        Label note = new Label(area, SWT.NONE);
        note.setImage(Icon.NOTE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(note);
        Label bandwidth = wrapped(area, "media.bandwidth");
        drawn = Optional.of(new Drawn(area, icon, size, bandwidth));
        return area;
    }

    @Override
    public void show(Shown shown) {
        drawn.filter(now -> !now.area().isDisposed()).ifPresent(now -> {
            now.icon().setImage(large(shown.group()) ? Icon.WARNING.image() : Icon.NOTE.image());
            now.size().setText(Words.of(size(shown.group())));
            now.bandwidth().setText(Words.of(bandwidth(shown.group())));
        });
    }

    @Override
    public void focused(Setting field) {
        // the hints stay the same wherever a person is
    }

    /** Whether UDP may be too narrow for the INVITE. */
    static boolean large(LineGroup group) {
        return new InviteSize(group).bytes() > InviteSize.MOST;
    }

    static Text size(LineGroup group) {
        int bytes = new InviteSize(group).bytes();
        return large(group)
                ? Text.of("Warnung: Ein INVITE wird mit diesen Codecs bis zu {0} Byte groß. Über {1} Byte kann UDP ihn "
                        + "unterwegs verlieren: bieten Sie weniger Codecs an.",
                        "Warning: An INVITE gets up to {0} bytes with these codecs. Above {1} bytes UDP may lose it on "
                                + "the way: offer fewer codecs.",
                        bytes, InviteSize.MOST)
                : Text.of("Ein INVITE wird mit diesen Codecs bis zu {0} Byte groß; bis {1} Byte passt er sicher durch "
                        + "UDP.",
                        "An INVITE gets up to {0} bytes with these codecs; up to {1} bytes it fits UDP safely.",
                        bytes, InviteSize.MOST);
    }

    static Text bandwidth(LineGroup group) {
        int calls = Math.max(1, group.enabledLines());
        List<Codec> codecs = Stream.concat(group.media().towardsPbx().stream(), group.media().towardsClient().stream())
                .distinct().toList();
        List<String> each = codecs.stream().map(codec -> "%s %d kbit/s (%s)".formatted(codec.label(),
                new Bandwidth(codec, 1).kilobitsPerSecond(), total(new Bandwidth(codec, calls).kilobitsPerSecond())))
                .toList();
        return Text.of("Ein Gespräch braucht je Richtung (und {0} zugleich): {1}",
                "A call takes in each direction (and {0} at once): {1}", calls,
                each.isEmpty() ? "–" : String.join("; ", each));
    }

    private static String total(int kilobits) {
        return kilobits < 10_000 ? kilobits + " kbit/s" : Math.ceilDiv(kilobits, 1000) + " Mbit/s";
    }

    private static Label wrapped(Composite area, String id) {
        Label label = Ids.named(id, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 40), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
