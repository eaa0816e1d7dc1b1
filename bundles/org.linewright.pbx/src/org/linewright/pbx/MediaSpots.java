package org.linewright.pbx;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.line.Codec;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;

/** The keys below {@code media.}. */
final class MediaSpots {

    private MediaSpots() {
    }

    static Optional<Spot> of(String key) {
        return switch (key) {
            case Keys.MEDIA_PBX -> spot(Media::towardsPbx, (old, codecs) -> new Media(codecs, old.towardsClient()));
            case Keys.MEDIA_CLIENT -> spot(Media::towardsClient, (old, codecs) -> new Media(old.towardsPbx(), codecs));
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> spot(Function<Media, List<Codec>> read,
            BiFunction<Media, List<Codec>, Media> write) {
        return Optional.of(new Spot(group -> words(read.apply(group.media())),
                (group, value) -> with(group, write.apply(group.media(), codecs(value)))));
    }

    private static LineGroup with(LineGroup old, Media media) {
        return old.withMedia(media);
    }

    private static String words(List<Codec> codecs) {
        return codecs.stream().map(Codec::word).collect(Collectors.joining(", "));
    }

    private static List<Codec> codecs(String words) {
        return Stream.of(words.split(",")).map(String::strip).map(Codec::of).flatMap(Optional::stream).toList();
    }
}
