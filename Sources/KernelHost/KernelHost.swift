// KernelHost
