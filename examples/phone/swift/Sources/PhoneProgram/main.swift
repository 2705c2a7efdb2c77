import Phone
print(hello())
