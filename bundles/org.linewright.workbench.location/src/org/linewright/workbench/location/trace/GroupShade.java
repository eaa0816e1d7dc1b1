package org.linewright.workbench.location.trace;

import java.util.List;

/** A colour for what a pair of brackets found, readable on what is behind it. Red, green and blue are from 0 to 255. */
record GroupShade(int red, int green, int blue) {

    private static final List<GroupShade> ON_LIGHT = List.of(new GroupShade(0x0b, 0x5c, 0xad),
            new GroupShade(0xa1, 0x39, 0x0b), new GroupShade(0x1b, 0x6e, 0x3c), new GroupShade(0x7b, 0x2d, 0x99));
    private static final List<GroupShade> ON_DARK = List.of(new GroupShade(0x8f, 0xb8, 0xea),
            new GroupShade(0xf0, 0xa2, 0x6b), new GroupShade(0x8e, 0xd2, 0x9a), new GroupShade(0xd3, 0xa4, 0xec));

    /** The colour of a group, from 1; they begin anew when there are more groups than colours. */
    static GroupShade of(int group, GroupShade behind) {
        List<GroupShade> shades = behind.dark() ? ON_DARK : ON_LIGHT;
        return shades.get((group - 1) % shades.size());
    }

    /** As bright as the eye takes it, ITU-R BT.601. */
    private boolean dark() {
        return red * 299 + green * 587 + blue * 114 < 128_000;
    }
}
