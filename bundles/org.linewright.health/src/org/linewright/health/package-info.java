/** Which bundle or component of this program does not work, and why, in words. */
package org.linewright.health;
