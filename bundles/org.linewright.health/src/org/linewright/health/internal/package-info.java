/** What the framework and the component runtime know, put into words. */
package org.linewright.health.internal;
