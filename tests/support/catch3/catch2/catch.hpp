// The tests are written for Catch2 2, as Debian 12 has it. With version 3 this header, found in the
// place of the old one, gives its names to the new ones.
#pragma once

#include <catch2/catch_all.hpp>

using Catch::Approx;
