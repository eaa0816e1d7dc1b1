/** Where locations are: the countries, for every form of a location. */
package org.linewright.workbench.location.place;
