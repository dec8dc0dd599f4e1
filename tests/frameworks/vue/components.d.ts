// What compilers of types other than Vue's own make of a component's file.
declare module '*.vue' {
  import type {Component} from 'vue';

  const component: Component;
  export default component;
}
