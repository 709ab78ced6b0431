/**
 * Common first names in the United States, in English and Spanish. Names that are also everyday words (Will, Grace, May,
 * Mark, Sol, Luz) are left out: the rule looks for capitals, and sentences start with those too.
 */
export const firstNames: readonly string[] = (
  'Aaron Abigail Adam Adriana Aisha Alejandra Alejandro Alex Alexa Alexander Alexis Alicia Alyssa Amanda Amber Amelia Amy Ana Andrea Andrew Angela Anna Anthony ' +
  'Antonio Ashley Ava Beatriz Ben Benjamin Beth Brandon Brian Brianna Brittany Carla Carlos Carmen Carolina Catherine Charles Charlotte Chloe Chris Christina ' +
  'Christopher Cristina Daniel Daniela David Deborah Diana Diego Dylan Eduardo Elena Elijah Elizabeth Emily Emma Eric Ernesto Esteban Ethan Eva Evan ' +
  'Fatima Felipe Fernanda Fernando Francisco Gabriel Gabriela George Gloria Guadalupe Hannah Harper Heather Hector Isaac Isabel Isabella Jacob Jade Jaime Jake ' +
  'James Jamal Jamie Jasmine Javier Jayden Jennifer Jeremy Jessica Joel John Jonathan Jordan Jorge Jose José Joseph Joshua Juan Juana Julia Julian Juliana Karen ' +
  'Karina Kayla Kevin Kimberly Kyle Laura Lauren Leah Leonardo Liam Linda Lisa Logan Lopez Lucas Lucía Lucy Luis Madison Manuel Marco Marcos Margaret Maria María ' +
  'Mariana Mario Marisol Mary Mateo Matthew Megan Mia Michael Michelle Miguel Mike Mohammed Monica Nancy Natalia Natalie Nathan Nicholas Nicole Noah Nora Olivia ' +
  'Oscar Pablo Patricia Paul Paula Pedro Peter Rachel Rafael Raul Rebecca Ricardo Richard Roberto Robert Rosa Ruben Ryan Samantha Samuel Sandra Santiago Sara Sarah ' +
  'Sebastian Sergio Sofia Sofía Sophia Stephanie Stephen Steven Susan Tamika Taylor Teresa Thomas Tiffany Tim Timothy Tomás Tony Tyler Tyrone Valentina Valeria ' +
  'Vanessa Victor Victoria Vincent William Ximena Yesenia Zoe'
).split(' ');
