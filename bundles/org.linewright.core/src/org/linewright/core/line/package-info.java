/** The domain: line groups, their lines, names, codes and codecs — records and pure rules, true from their arguments alone. */
package org.linewright.core.line;
