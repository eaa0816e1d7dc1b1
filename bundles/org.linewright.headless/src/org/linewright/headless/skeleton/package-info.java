/** What a new driver begins with: files with gaps for its id, its vendor and its names. */
package org.linewright.headless.skeleton;
