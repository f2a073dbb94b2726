#include "app/telemaco/run.h"

int main(int argc, char** argv) { return telemaco::run(argc, argv); }
